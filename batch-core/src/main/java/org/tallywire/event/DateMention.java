package org.tallywire.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.Span;

/**
 * A date, time, duration or set of times in a text.
 *
 * @param span where it stands
 * @param value TIMEX3 value: {@code 1992-02}, {@code 2022-03-22/2022-03-23}, {@code P3D}; null where it cannot be known
 * @param earliest first day it can mean, inclusive
 * @param latest last day it can mean, inclusive
 * @param countedFrom what it was counted from, such as {@code published 2022-03-24}; null for one that stands alone
 * @param rule how it was read
 */
public record DateMention(
        Span span,
        DateKind kind,
        @Nullable String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String countedFrom,
        String rule) {}
