"""Paper: the certificate and the picture book as PDF. Pure: fpdf2, pikepdf and Pillow, no pygame."""
