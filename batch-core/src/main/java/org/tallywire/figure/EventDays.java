package org.tallywire.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.event.DateMention;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * Words beside a day that say how the event stands to it: {@code event-days.csv}; a language without that table has none.
 *
 * @param after how many days before the day named the event was: "on Thursday, a day after the quake"
 * @param background words of how something came into being: "built in 1979" is no news
 */
record EventDays(PhraseTable<Integer> after, Set<String> background) {
    /** "was built for 80 passengers in 1979": so many words may stand between. */
    private static final int REACH = 6;

    static EventDays read(DataFolder folder) {
        PhraseTable.Builder<Integer> after = PhraseTable.builder();
        Set<String> background = new HashSet<>();
        List<DataRow> rows =
                folder.findTable("event-days.csv").map(DataTable::rows).orElse(List.of());
        for (DataRow row : rows) {
            if (row.get("use").equals("after")) {
                after.add(row.get("phrase"), Integer.valueOf(row.get("days")));
            } else {
                background.add(row.get("phrase"));
            }
        }
        return new EventDays(after.build(), Set.copyOf(background));
    }

    /** The days told, each followed by that of the event which is counted from it, in the order of the text. */
    List<DateMention> withEvents(TokenizedText text, List<DateMention> dates) {
        List<DateMention> all = new ArrayList<>();
        for (DateMention date : dates) {
            all.add(date);
            eventBefore(text, date).ifPresent(all::add);
        }
        return all;
    }

    private Optional<DateMention> eventBefore(TokenizedText text, DateMention date) {
        LocalDate day = date.earliest();
        int next = text.tokenAt(date.span().end() - 1) + 1;
        if (day == null || !day.equals(date.latest()) || next >= text.tokenCount()) {
            return Optional.empty();
        }
        int from = text.is(next, ",") ? next + 1 : next;
        return after.longestAt(text, from, text.tokenCount())
                .map(match -> new DateMention(
                        text.span(match.firstToken(), match.endToken()),
                        date.kind(),
                        day.minusDays(match.value()).toString(),
                        day.minusDays(match.value()),
                        day.minusDays(match.value()),
                        date.value(),
                        "event-days"));
    }

    /** Whether it is the day of an event that another one was counted from. */
    static boolean isEvent(DateMention date) {
        return date.rule().equals("event-days");
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
