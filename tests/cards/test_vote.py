"""A class votes: proposals come and go, hands are counted, the most wins, a tie is a tie."""

from game.cards.actions import DoJob, DrinkCoffee, FindMoney, GoDown
from game.cards.vote import MOST_HANDS, Vote

THREE = Vote().toggled(FindMoney()).toggled(GoDown()).toggled(DoJob("boer"))


def test_plans_stand_in_the_order_in_which_they_were_named_and_a_fourth_is_too_many() -> None:
    assert THREE.proposals == (FindMoney(), GoDown(), DoJob("boer"))
    assert THREE.toggled(DrinkCoffee()) == THREE


def test_a_plan_that_is_named_again_goes() -> None:
    two = THREE.counted(0, 3).toggled(GoDown())
    assert two.proposals == (FindMoney(), DoJob("boer")) and two.hands == (0, 0)
    assert two.toggled(DrinkCoffee()).proposals[-1] == DrinkCoffee()


def test_the_most_hands_win() -> None:
    vote = THREE.counted(0, 1).counted(2, 1).counted(2, 1)
    assert vote.hands == (1, 0, 2) and vote.leaders == (2,)
    assert vote.winner == DoJob("boer") and not vote.tied


def test_a_tie_has_no_winner_and_neither_has_a_vote_without_hands() -> None:
    tied = THREE.counted(0, 2).counted(1, 2)
    assert tied.tied and tied.leaders == (0, 1) and tied.winner is None
    assert THREE.leaders == () and THREE.winner is None and not THREE.tied


def test_hands_stay_between_none_and_a_full_class() -> None:
    assert THREE.counted(1, -1).hands == (0, 0, 0)
    vote = THREE
    for _ in range(MOST_HANDS + 5):
        vote = vote.counted(1, 1)
    assert vote.hands[1] == MOST_HANDS
    assert vote.recounted() == THREE
