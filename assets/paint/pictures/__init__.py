"""One module per picture; a module whose name begins with an underscore is a part shared by several pictures."""
