package org.tallywire.entity.gazetteer;

import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataRow;

/** Angles in tables: degrees as decimals, north and east positive. */
final class Degrees {
    /** The largest latitude. */
    static final int LATITUDE = 90;

    /** The largest longitude. */
    static final int LONGITUDE = 180;

    private Degrees() {}

    /** The angle in a column, or null where the field is empty or the table has no such column. */
    static @Nullable Double find(DataRow row, String column, int most) {
        String text = row.find(column).orElse("");
        return text.isEmpty() ? null : parse(row, column, text, most);
    }

    private static Double parse(DataRow row, String column, String text, int most) {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw row.faulty("\"" + text + "\" in column \"" + column + "\" is no number", "write degrees as 40.41");
        }
        throw row.faulty(
                "\"" + text + "\" in column \"" + column + "\" is no such angle",
                "it lies between -" + most + " and " + most);
    }
}
