"""What a page's own markup says of its parts: pictures, promotions, links, and names that say nothing."""

import pytest

from articles.analysis.clean import clean

STORY = (
    "The lake of Varn froze over on Tuesday for the first time since 1996, the weather service said in a statement.",
    "Skating is forbidden until the ice is 12 centimeters thick, warned the town clerk, Olga Brandt, after a meeting.",
    "Two boys who broke through near the landing stage were pulled out unhurt by a baker on his way to work at dawn.",
    "The last time that the lake bore a crowd, in the winter of 1996, the town counted 40,000 visitors in nine days.",
    "Brandt said that the council would measure the ice at six places every morning and publish what it finds by noon.",
)


def page(inside: str, cover: str = "<p>{}</p>", story: tuple[str, ...] = STORY) -> str:
    paragraphs = [cover.format(paragraph) for paragraph in story]
    paragraphs.insert(2, inside)
    title = "<title>Lake of Varn freezes over</title>"
    return f"<html><head>{title}</head><body><article><h1>Lake of Varn freezes over</h1>{''.join(paragraphs)}</article></body></html>"


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ("<figure><img src=a.jpg><figcaption>{}</figcaption></figure>", "Skaters wait on the landing stage of Varn."),
        ("<figure><img src=a.jpg><p>{}</p></figure>", "The ice on the lake of Varn as it was in the winter of 1996."),
        ('<div class="wp-caption-text">{}</div>', "The town clerk of Varn has measured ice for eleven winters."),
        (
            '<div class="ArticleImage_photoCaption"><p>{}</p></div>',
            "Volunteers carry ladders to the shore of the lake.",
        ),
        ('<div class="newsletter-box"><p>{}</p></div>', "Every morning, the five things to know, in your inbox."),
        ('<aside class="c-related-content"><p>{}</p></aside>', "Three rivers froze as well, and nobody measured them."),
        ('<div class="authorBio"><p>{}</p></div>', "Ida Holm has covered lakes and rivers for twenty years."),
        ('<div class="promo-block"><p>{}</p></div>', "Our weather map shows every lake in the country by the hour."),
        ('<p><a href="/b">{}</a></p>', "Why lakes freeze from the top and rivers from the bottom"),
        (
            '<blockquote class="pullquote"><p>{}</p></blockquote>',
            "It is eight centimeters, and not one more than that.",
        ),
    ],
)
def test_what_the_page_marks_as_no_article_is_taken_out(inside: str, line: str) -> None:
    cleaned = clean(page(inside.format(line)), flips={})
    assert cleaned.body == "\n\n".join(STORY)
    assert [found.text for found in cleaned.lines if found.text.strip("- ") == line]


@pytest.mark.parametrize("name", ["paywall subscribe", "story-popular", "related-topic-body", "figure-text caption"])
def test_a_name_that_every_paragraph_has_says_nothing(name: str) -> None:
    paragraph = f'<p class="{name}">' + "{}</p>"
    assert clean(page("", paragraph), flips={}).body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ('<p><a href="/b">{}</a></p>', "The council of Varn has published all its measurements since the year 1950."),
        ('<p>{} <a href="/b">on its site.</a></p>', "The council has published all its measurements"),
        ('<h2><a href="#b">{}</a></h2>', "What the council measured"),
    ],
)
def test_a_sentence_or_a_subheading_with_a_link_is_kept(inside: str, text: str) -> None:
    assert text in clean(page(inside.format(text)), flips={}).body


def test_an_article_that_is_laid_out_as_a_table_is_read_as_text() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    html = f"<html><body><table><tr><td>Home<br>News</td><td><h1>Lake of Varn freezes over</h1>{text}</td></tr></table></body></html>"
    body = clean(html, flips={}).body
    assert "|" not in body
    assert all(paragraph in body for paragraph in STORY)


def test_elements_nested_by_the_thousand_with_one_name_take_no_time() -> None:
    deep = '<div class="promo">' * 3000 + "x" + "</div>" * 3000
    assert STORY[0] in clean(page(deep), flips={}).body
