"""The large papers of a class, readable from the back row: the plans to vote on, and the question after a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.actions import Action, ClearSnag, DoJob
from game.cards.state import seat_at_turn
from scenes.cards.class_round import group_at_turn
from scenes.cards.faces import SHOWN, Ground, draw_face
from scenes.cards.table_places import CLASS_SHEET
from scenes.inputs import Placed
from scenes.view.slips import draw_slip
from scenes.view.text import TextBlock, draw_line, draw_text, fit_text, plain, set_text
from scenes.view.theme import BRICK, INK, TEAL_INK, Theme
from scenes.view.widgets import Button, Look, Rect, disc, draw_sheet, plank

if TYPE_CHECKING:
    from scenes.cards.table import TablePart

ROWS_TOP, ROWS_BOTTOM, ROW_GAP = 150, 864, 34
ROW_LEFT, ROW_WIDTH = 150, 1230
NUMBER_AT, SIGN_AT, WORDS_AT = 92, 236, 346
NUMBER_PX = 150
TOKEN_HEIGHT = 128
EFFECT_Y = 622
LINE_INK = (0x6F, 0xA3, 0x9A)
LARGER = (1.5, 1.35, 1.2, 1.1)
"""How much larger than a title a question may be, tried in this order."""
EDGE = 12
"""How broad the gold edge is round the plan with the most hands."""
FEWER_X, HANDS_X, MORE_X = 1452, 1588, 1724
BOTTOM = 902
GLASS_AT = (470, 836)
GLASS_BOX = (390, 722, 160, 226)
SMALL_CARD = Ground("small", ("card/shadow/small",), 2.0, 0.8)
FETCH_SIGNS = {"FindMoney": ("find_money", "money"), "DrinkCoffee": ("drink_coffee", "support"),
               "GoDown": ("go_down", "knowledge")}


def _row(part: TablePart, number: int) -> Rect:
    count = max(2, len(part.klass.vote.proposals))
    high = (ROWS_BOTTOM - ROWS_TOP - ROW_GAP * (count - 1)) // count
    return (ROW_LEFT, ROWS_TOP + number * (high + ROW_GAP), ROW_WIDTH, high)


def options(part: TablePart) -> tuple[Placed, ...]:
    """The plans themselves: a touch on one settles it."""
    rows = (_row(part, number) for number in range(len(part.klass.vote.proposals)))
    return tuple(Placed(f"option:{number}", row, shape="plank") for number, row in enumerate(rows))


def vote_buttons(part: TablePart) -> list[Button]:
    words, vote = part.game.words, part.klass.vote
    buttons = []
    for number, hands in enumerate(vote.hands):
        _, y, _, h = _row(part, number)
        buttons.append(disc(f"fewer:{number}", (FEWER_X, y + h // 2), "minus", enabled=hands > 0))
        buttons.append(disc(f"more:{number}", (MORE_X, y + h // 2), "plus"))
    return [
        *buttons,
        plank("close", (ROW_LEFT, BOTTOM, 400, 96), words.say("class", "other_plans"), "plum"),
        plank("count", (1430, BOTTOM, 340, 96), words.say("class", "count"), "brick", enabled=vote.winner is not None),
    ]


def plan_words(part: TablePart, action: Action) -> str:
    """A plan in a few words: 'Geld zoeken', or its job with the card that it is for."""
    words, state = part.game.words, part.game.state
    match action:
        case DoJob(card=card):
            job = state.cards[part.game.deck.place[card]].jobs_done + 1
            said = words.say("class", "do_job", job=words.job(card, job), card=words.card(card))
        case ClearSnag(card=card):
            said = words.say("class", "clear_snag", card=words.card(card))
        case _:
            said = words.say("buttons", FETCH_SIGNS[type(action).__name__][0])
    return said[:1].upper() + said[1:]


def draw_vote(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    game, vote = part.game, part.klass.vote
    state, words = game.state, game.words
    draw_sheet(canvas, look, CLASS_SHEET)
    name = words.chair(state.seats[seat_at_turn(state)])
    title = words.say("class", "title", n=group_at_turn(state), name=name)
    draw_line(canvas, look.theme, title, "title", (960, 92), BRICK, "centre", most=1600)
    for number, action in enumerate(vote.proposals):
        _draw_option(canvas, look, part, number, action)
    said = words.say("class", "tie" if vote.tied else "raise")
    style = "heading" if vote.tied else "depth"
    block = fit_text(look.theme, plain(said), style, (830, 108), smallest=0.6, centred=True)
    draw_text(canvas, look.theme, block, (575, BOTTOM + 48 - block.height // 2), BRICK if vote.tied else TEAL_INK)


def _draw_option(canvas: pygame.Surface, look: Look, part: TablePart, number: int, action: Action) -> None:
    """A large number, what it is about, the plan and what it would do; at the right the hands."""
    theme, vote = look.theme, part.klass.vote
    x, y, w, h = row = _row(part, number)
    middle = y + h // 2
    if number in vote.leaders:
        draw_slip(canvas, look, (x - EDGE, y - EDGE, w + 2 * EDGE, h + 2 * EDGE), "gold")
    draw_sheet(canvas, look, row, "cream")
    figure = theme.font_of("font/title", NUMBER_PX).render(str(number + 1), True, BRICK)
    canvas.blit(figure, figure.get_rect(center=(x + NUMBER_AT, middle)))
    if isinstance(action, DoJob | ClearSnag):
        face = part.drawing.face(part.game.state.cards[part.game.deck.place[action.card]])
        draw_face(canvas, look, face, SMALL_CARD, (x + SIGN_AT, middle))
    else:
        token = look.library.scaled(f"ui/token/{FETCH_SIGNS[type(action).__name__][1]}", TOKEN_HEIGHT)
        canvas.blit(token, token.get_rect(center=(x + SIGN_AT, middle)))
    room = w - WORDS_AT - 40
    plan = fit_text(theme, plain(plan_words(part, action)), "title", (room, h * 11 // 20 - 12), smallest=0.45)
    does = fit_text(theme, plain(part.mo.would_do(action)), "heading", (room, h * 9 // 20 - 14), smallest=0.5)
    top = middle - (plan.height + does.height) // 2
    draw_text(canvas, theme, plan, (x + WORDS_AT, top), INK)
    draw_text(canvas, theme, does, (x + WORDS_AT, top + plan.height), TEAL_INK)
    hand = look.library.picture("table/hand")
    look.library.blit(canvas, hand.id, (HANDS_X, middle - 46))
    count = theme.font_of("font/title", 84).render(str(vote.hands[number]), True, INK)
    canvas.blit(count, count.get_rect(center=(HANDS_X, middle + 48)))


# -- the question after a card


def _as_large_as_fits(theme: Theme, text: str, size: tuple[int, int]) -> TextBlock:
    """A question for the back row: larger than any title where it is short."""
    for share in LARGER:
        block = set_text(theme, plain(text), "title", size[0], shrink=share)
        if block.height <= size[1] and block.lines <= 4:
            return block
    return fit_text(theme, plain(text), "title", size, smallest=0.5)


def talk_things() -> tuple[Placed, ...]:
    """The hourglass can be turned over."""
    return (Placed("glass", GLASS_BOX, shape="plank"),)


def talk_buttons(part: TablePart) -> list[Button]:
    return [plank("close", (1430, BOTTOM, 340, 96), part.game.stage.say("word.next"), "teal")]


def draw_class_talk(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """The card that was laid, its question as large as it goes, and a minute that forces nothing."""
    assert part.talk_of is not None
    game, language = part.game, part.game.stage.settings.language
    shape = game.stage.book.cards.homework[part.talk_of]
    draw_sheet(canvas, look, CLASS_SHEET)
    face = part.drawing.face(game.state.cards[game.deck.place[part.talk_of]])
    draw_face(canvas, look, face, SHOWN, (GLASS_AT[0], 378))
    look.library.blit(canvas, "table/hourglass", GLASS_AT, part.klass.glass_pose)
    left, width = 760, 1000
    draw_line(canvas, look.theme, game.words.say("buttons", "talk"), "heading", (left, 120), TEAL_INK, most=width)
    question = _as_large_as_fits(look.theme, shape.talk.in_(language), (width, 420))
    draw_text(canvas, look.theme, question, (left, 168), BRICK)
    pygame.draw.line(canvas, LINE_INK, (left, EFFECT_Y), (left + width, EFFECT_Y), 3)
    named = game.words.card(part.talk_of)
    name = f"{named[:1].upper()}{named[1:]}"
    draw_line(canvas, look.theme, name, "heading", (left, EFFECT_Y + 42), INK, most=width)
    words = plain(shape.effect_words.in_(language))
    effect = fit_text(look.theme, words, "story", (width, BOTTOM - EFFECT_Y - 96), smallest=0.6)
    draw_text(canvas, look.theme, effect, (left, EFFECT_Y + 80), INK)
    note = fit_text(look.theme, plain(game.words.say("class", "glass")), "depth", (620, 96), smallest=0.6)
    draw_text(canvas, look.theme, note, (left, BOTTOM + 48 - note.height // 2), TEAL_INK)
