package org.tallywire.event.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Inflection;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.NumberFormat;
import org.tallywire.lexicon.PhraseTable;

/**
 * The words of a language that dates are made of. Immutable and thread-safe.
 *
 * @param words what words and phrases mean
 * @param holidays days with a name
 * @param numbers how numbers in digits are written
 * @param inflection how verbs of the past look
 * @param selectsBehind whether words such as "last" can stand after their period
 */
record DateLexicon(
        PhraseTable<Senses> words,
        PhraseTable<Holiday> holidays,
        DayMonthOrder order,
        NumberFormat numbers,
        Inflection inflection,
        boolean selectsBehind) {
    private static final List<String> TABLES =
            List.of("date-names.csv", "date-units.csv", "date-numbers.csv", "date-relations.csv", "date-context.csv");

    static DateLexicon of(Language language) {
        DataFolder folder = language.folder();
        Map<String, List<Sense>> words = senses(folder);
        return new DateLexicon(
                table(words),
                holidays(folder),
                DayMonthOrder.read(folder.getTable("date-order.csv")),
                NumberFormat.read(folder),
                Inflection.read(folder),
                words.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(sense -> sense.wordClass() == WordClass.SELECTOR_BEHIND));
    }

    private static Map<String, List<Sense>> senses(DataFolder folder) {
        Map<String, List<Sense>> byPhrase = new LinkedHashMap<>();
        for (String table : TABLES) {
            for (DataRow row : folder.getTable(table).rows()) {
                byPhrase.computeIfAbsent(row.get("word").toLowerCase(Locale.ROOT), word -> new ArrayList<>())
                        .add(sense(row));
            }
        }
        return byPhrase;
    }

    private static PhraseTable<Senses> table(Map<String, List<Sense>> byPhrase) {
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
            case MONTH, HIJRI_MONTH, PERSIAN_MONTH -> isNumber(sense.value(), 1, 12);
            case WEEKDAY -> isNumber(sense.value(), 1, 7);
            case SEASON -> isNumber(sense.value(), 1, 4);
            case NUMBER, ORDINAL -> isNumber(sense.value(), 0, 1000);
            case SELECTOR, SELECTOR_BEHIND, DEICTIC, DEICTIC_NIGHT, SHIFT, SHIFT_AHEAD ->
                isNumber(sense.value(), -9, 9);
            case CALENDAR_ERA -> isConstant(sense.value(), OtherCalendar.values());
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
