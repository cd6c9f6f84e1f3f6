package org.tallywire.readers.html.content;

/** What an element's tag, class or id says of what it holds. */
enum Hint {
    NONE,
    /** A name that starts so speaks of the article's subject or of the page's layout. */
    TOPIC,
    /** The article's text. */
    BODY,
    /** Around the title. */
    HEAD,
    /** Not the article, unless most of the page is in it. */
    AWAY,
    /** Not the article, however much it is: comments, cookie notices, teasers of other articles. */
    FOREIGN,
    /** Shown when somebody asks for it. */
    FOLDED,
    /** Shown while a pointer is over something. */
    HOVER,
    /** Not shown. */
    HIDDEN
}
