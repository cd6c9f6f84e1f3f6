package org.tallywire.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How a language writes digits: {@code number-format.csv}.
 *
 * @param decimalMarks characters before the fraction; every other separator groups digits
 * @param swapped numbers with comma and full stop in each other's place that can be read in no other way
 * @param ambiguous numbers that a reader of the language cannot tell; they are silent
 */
public record NumberFormat(String decimalMarks, Pattern swapped, Pattern ambiguous) {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** The format of a language's folder. */
    public static NumberFormat read(DataFolder folder) {
        StringBuilder marks = new StringBuilder();
        Pattern swapped = NEVER;
        Pattern ambiguous = NEVER;
        for (DataRow row : folder.getTable("number-format.csv").rows()) {
            switch (row.get("kind")) {
                case "decimal" -> marks.append(row.get("value"));
                case "swapped" -> swapped = pattern(row);
                case "ambiguous" -> ambiguous = pattern(row);
                default ->
                    throw row.faulty("\"" + row.get("kind") + "\" is no kind", "use decimal, swapped or ambiguous");
            }
        }
        return new NumberFormat(marks.toString(), swapped, ambiguous);
    }

    private static Pattern pattern(DataRow row) {
        try {
            return Pattern.compile(row.get("value"));
        } catch (PatternSyntaxException e) {
            throw row.faulty("\"" + row.get("value") + "\" is no regular expression", e.getDescription());
        }
    }

    /** The value of digits with separators; empty where the separators make no sense. */
    public Optional<BigDecimal> parse(String surface) {
        return DigitNumber.parse(surface, this);
    }

    /** Whether a character stands before the fraction. */
    public boolean isDecimalMark(int c) {
        return decimalMarks.indexOf(c) >= 0;
    }

    boolean isAmbiguous(String surface) {
        return ambiguous != NEVER && ambiguous.matcher(surface).matches();
    }

    boolean isSwapped(String surface) {
        return swapped != NEVER && swapped.matcher(surface).matches();
    }

    /** A swapped number in digits and a full stop before its fraction. */
    String unswapped(String surface) {
        boolean comma = isDecimalMark('.');
        return surface.replace(comma ? "." : ",", "").replace(',', '.');
    }
}
