package org.tallywire.entity;

import org.tallywire.text.Span;

/**
 * A name in a text.
 *
 * @param span where the name stands, without title, article or possessive ending
 * @param entity the entry it leads to
 * @param rule how it was recognized and resolved, such as {@code gazetteer:country} or {@code cue:title}
 */
public record EntityMention(Span span, Entity entity, String rule) {}
