package org.tallywire.readers.html.content;

/** What an element's tag, class or id says of what it holds. */
enum Hint {
    NONE,
    /** The article's text. */
    BODY,
    /** Around the title. */
    HEAD,
    /** Not the article, unless most of the page is in it. */
    AWAY,
    /** Not the article, however much it is: comments, cookie notices, teasers of other articles. */
    FOREIGN,
    /** Not shown. */
    HIDDEN
}
