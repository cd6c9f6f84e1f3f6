package org.tallywire.event.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.PhraseTable;

/**
 * The words of a language that dates are made of. Immutable and thread-safe.
 *
 * @param words what words and phrases mean
 * @param holidays days with a name
 */
record DateLexicon(PhraseTable<Senses> words, PhraseTable<Holiday> holidays, DayMonthOrder order) {
    private static final List<String> TABLES =
            List.of("date-names.csv", "date-units.csv", "date-numbers.csv", "date-relations.csv", "date-context.csv");

    static DateLexicon of(Language language) {
        DataFolder folder = language.folder();
        return new DateLexicon(words(folder), holidays(folder), DayMonthOrder.read(folder.getTable("date-order.csv")));
    }

    private static PhraseTable<Senses> words(DataFolder folder) {
        Map<String, List<Sense>> byPhrase = new LinkedHashMap<>();
        for (String table : TABLES) {
            for (DataRow row : folder.getTable(table).rows()) {
                byPhrase.computeIfAbsent(row.get("word").toLowerCase(Locale.ROOT), word -> new ArrayList<>())
                        .add(sense(row));
            }
        }
        PhraseTable.Builder<Senses> builder = PhraseTable.builder();
        byPhrase.forEach((phrase, senses) -> builder.add(phrase, new Senses(senses)));
        return builder.build();
    }

    private static Sense sense(DataRow row) {
        Sense sense = new Sense(row.constant("class", WordClass.class), row.get("value"), row.get("strength"));
        if (!isValid(sense)) {
            throw row.faulty(
                    "\"" + sense.value() + "\" is no value of class " + sense.wordClass(),
                    "use what other rows of that class use");
        }
        return sense;
    }

    private static boolean isValid(Sense sense) {
        return switch (sense.wordClass()) {
            case MONTH -> isNumber(sense.value(), 1, 12);
            case WEEKDAY -> isNumber(sense.value(), 1, 7);
            case SEASON -> isNumber(sense.value(), 1, 4);
            case NUMBER, ORDINAL -> isNumber(sense.value(), 0, 1000);
            case SELECTOR, DEICTIC, DEICTIC_NIGHT, SHIFT -> isNumber(sense.value(), -9, 9);
            case UNIT, UNITS -> isConstant(sense.value(), DateUnit.values());
            case PORTION, PORTION_OF -> isConstant(sense.value(), Portion.values());
            default -> true;
        };
    }

    private static boolean isNumber(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isConstant(String value, Enum<?>[] constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equalsIgnoreCase(value));
    }

    private static PhraseTable<Holiday> holidays(DataFolder folder) {
        PhraseTable.Builder<Holiday> builder = PhraseTable.builder();
        folder.findTable("holidays.csv")
                .ifPresent(table -> table.rows().forEach(row -> builder.add(row.get("name"), Holiday.read(row))));
        return builder.build();
    }
}
