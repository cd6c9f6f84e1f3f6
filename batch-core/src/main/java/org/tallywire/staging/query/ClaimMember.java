package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A figure of a claim. All figures of one claim have the same unit, so that it is enough that the first one carries it. */
record ClaimMember(
        String figure, @Nullable String unit, @Nullable String unitName) {
    static ClaimMember withoutUnit(String figure) {
        return new ClaimMember(figure, null, null);
    }

    static ClaimMember of(ResultSet result) throws SQLException {
        Columns row = new Columns(result);
        return new ClaimMember(row.text("figure_id"), row.findText("unit_code"), row.findText("unit_name"));
    }
}
