package org.tallywire.readers.html.content;

/** What an element's tag, class or id says of what it holds. */
enum Hint {
    NONE,
    /** The article's text. */
    BODY,
    /** Around the title. */
    HEAD,
    /** Not the article. */
    AWAY,
    /** Not shown. */
    HIDDEN
}
