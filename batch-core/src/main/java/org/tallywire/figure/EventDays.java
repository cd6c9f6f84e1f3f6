package org.tallywire.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallywire.event.DateKind;
import org.tallywire.event.DateMention;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * Words beside a day that say how the event stands to it: {@code event-days.csv}; a language without that table has none.
 *
 * @param after how many days before the day named the event was: "on Thursday, a day after the quake"
 * @param since from the day named until publication something happened: "have died since Friday"
 * @param then what follows was on that very day: "since 2011, when"
 * @param background words of how something came into being: "built in 1979" is no news
 */
record EventDays(PhraseTable<Integer> after, Set<String> since, Set<String> then, Set<String> background) {
    /** "was built for 80 passengers in 1979": so many words may stand between. */
    private static final int REACH = 6;

    private static final String RULE = "event-days";

    static EventDays read(DataFolder folder) {
        PhraseTable.Builder<Integer> after = PhraseTable.builder();
        List<DataRow> rows =
                folder.findTable("event-days.csv").map(DataTable::rows).orElse(List.of());
        rows.stream()
                .filter(row -> row.get("use").equals("after"))
                .forEach(row -> after.add(row.get("phrase"), Integer.valueOf(row.get("days"))));
        return new EventDays(after.build(), phrases(rows, "since"), phrases(rows, "then"), phrases(rows, "background"));
    }

    private static Set<String> phrases(List<DataRow> rows, String use) {
        return rows.stream()
                .filter(row -> row.get("use").equals(use))
                .map(row -> row.get("phrase"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The days told, with those of events that are counted from them, in the order of the text.
     *
     * @param published null where it is not known
     */
    List<DateMention> withEvents(TokenizedText text, List<DateMention> dates, @Nullable LocalDate published) {
        List<DateMention> all = new ArrayList<>();
        if (published != null) {
            all.addAll(openings(text, published));
        }
        for (DateMention date : dates) {
            all.add(published == null ? date : openSince(text, date, published));
            eventBefore(text, date).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(date -> date.span().begin()));
        return all;
    }

    /** "Two days after the train left the rails, …" opens a sentence: counted from publication. */
    private List<DateMention> openings(TokenizedText text, LocalDate published) {
        List<DateMention> found = new ArrayList<>();
        for (int i = 0; i < text.sentenceCount(); i++) {
            Sentence sentence = text.sentence(i);
            event(text, sentence.firstToken(), sentence.endToken(), published).ifPresent(found::add);
        }
        return found;
    }

    /** "Since Friday": from then on. */
    private DateMention openSince(TokenizedText text, DateMention date, LocalDate published) {
        int before = text.tokenAt(date.span().begin()) - 1;
        LocalDate latest = date.latest();
        boolean isOpen = before >= 0
                && since.contains(text.lower(before))
                && !isClosed(text, date)
                && date.earliest() != null
                && latest != null
                && latest.isBefore(published);
        return isOpen
                ? new DateMention(
                        date.span(),
                        date.kind(),
                        date.earliest() + "/" + published,
                        date.earliest(),
                        published,
                        date.value(),
                        date.rule())
                : date;
    }

    private boolean isClosed(TokenizedText text, DateMention date) {
        int next = behind(text, date);
        return next < text.tokenCount() && then.contains(text.lower(next));
    }

    private Optional<DateMention> eventBefore(TokenizedText text, DateMention date) {
        LocalDate day = date.earliest();
        return day == null || !day.equals(date.latest())
                ? Optional.empty()
                : event(text, behind(text, date), text.tokenCount(), day);
    }

    /** The word behind a day, and behind its comma. */
    private static int behind(TokenizedText text, DateMention date) {
        int next = text.tokenAt(date.span().end() - 1) + 1;
        return text.is(next, ",") ? next + 1 : next;
    }

    private Optional<DateMention> event(TokenizedText text, int token, int limit, LocalDate countedFrom) {
        return after.longestAt(text, token, limit).map(match -> {
            LocalDate day = countedFrom.minusDays(match.value());
            return new DateMention(
                    text.span(match.firstToken(), match.endToken()),
                    DateKind.DATE,
                    day.toString(),
                    day,
                    day,
                    countedFrom.toString(),
                    RULE);
        });
    }

    /** Whether it is the day of an event that another one was counted from. */
    static boolean isEvent(DateMention date) {
        return date.rule().equals(RULE);
    }

    /** Whether something came into being on that day. */
    boolean isBackground(TokenizedText text, Span date) {
        int token = text.tokenAt(date.begin());
        int first = Math.max(text.sentence(text.sentenceOf(token)).firstToken(), token - REACH);
        for (int at = first; at < token; at++) {
            if (background.contains(text.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
