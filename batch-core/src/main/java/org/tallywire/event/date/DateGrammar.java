package org.tallywire.event.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.event.DateMention;
import org.tallywire.event.DateRecognizer;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Narrative.Reference;
import org.tallywire.event.date.Timex.Stretch;
import org.tallywire.lexicon.Language;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * Finds expressions of time and gives them TIMEX3 values.
 *
 * <p>A range that a dash glues together ({@code March 22-23}, {@code 1939-45}) is one mention with both days in its
 * value, {@code 2022-03-22/2022-03-23}, and inside it each end is a mention of its own, as TIMEX3 asks; dates that stand complete on both sides ({@code 1939-1945}, {@code 3 May - 4
 * June}) or that a word joins are two. Numeric dates that can be read in two ways get the value of the language's
 * order, unless another date of the text decides it, and the days of both readings.
 */
public final class DateGrammar implements DateRecognizer {
    private static final int HEAD_CHARACTERS = 300;

    private final DateLexicon lexicon;
    private final DateScanner scanner = new DateScanner();

    private DateGrammar(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The dates of a language, by its tables {@code date-*.csv} and {@code holidays.csv}. */
    public static DateRecognizer of(Language language) {
        return new DateGrammar(DateLexicon.of(language));
    }

    @Override
    public List<DateMention> recognize(Article article, TokenizedText body) {
        DateText text = new DateText(body, lexicon);
        List<Found> dates = YearAhead.lend(text, scanner.scan(text));
        Reference published = published(article, text, dates);
        boolean history =
                published != null && Narrative.isHistory(dates, published.day().getYear());
        Narrative narrative = new Narrative(published, history);
        Resolver resolver = new Resolver(narrative, isDayFirst(dates, article.language()));
        List<DateMention> mentions = new ArrayList<>();
        for (Found found : dates) {
            resolver.resolve(found.expression(), Tense.around(text, found)).ifPresent(resolved -> {
                mentions.add(mention(body, found, resolved));
                RangeEnds.of(text, found, resolved.timex()).forEach(end -> mentions.add(mention(body, end, resolved)));
                Stretch date = Narrative.dateOf(resolved.timex());
                if (date != null) {
                    narrative.mention(date, Aside.is(text, found, date, narrative.toldDate()));
                }
            });
        }
        return mentions;
    }

    private static DateMention mention(TokenizedText body, Found found, Resolved resolved) {
        return mention(body.span(found.first(), found.end()), resolved.timex(), resolved, found.rule());
    }

    private static DateMention mention(TokenizedText body, RangeEnds.End end, Resolved range) {
        return mention(body.span(end.first(), end.end()), end.date(), range, end.rule());
    }

    private static DateMention mention(Span span, Timex timex, Resolved resolved, String rule) {
        return new DateMention(
                span, timex.kind(), timex.value(), timex.earliest(), timex.latest(), resolved.countedFrom(), rule);
    }

    private static @Nullable Reference published(Article article, DateText text, List<Found> dates) {
        if (article.published() != null) {
            return new Reference(Calendars.day(article.published().day()), "published");
        }
        return dateline(text, dates)
                .map(day -> new Reference(Calendars.day(day), "dateline"))
                .orElse(null);
    }

    /** The first whole date in the head of a text, where wires and archives print the day of publication. */
    private static Optional<LocalDate> dateline(DateText text, List<Found> dates) {
        return dates.stream()
                .filter(found -> text.tokens().begin(found.first()) < HEAD_CHARACTERS)
                .filter(found -> found.expression() instanceof Calendar date && date.year() != 0 && date.day() != 0)
                .findFirst()
                .flatMap(found ->
                        new Resolver(new Narrative(null, false), false).resolve(found.expression(), Tense.UNKNOWN))
                .map(resolved -> resolved.timex().earliest());
    }

    /** The order that another numeric date of the text shows, or the one of the language. */
    private boolean isDayFirst(List<Found> dates, @Nullable String language) {
        for (Found found : dates) {
            if (found.rule().equals(NumericReader.DAY_FIRST) || found.rule().equals(NumericReader.MONTH_FIRST)) {
                return found.rule().equals(NumericReader.DAY_FIRST);
            }
        }
        return lexicon.order().isDayFirst(language);
    }
}
