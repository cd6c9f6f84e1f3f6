package org.tallywire.reports.excel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.reports.wording.Wording;

/**
 * What the claims are called within one workbook: by their rows in the sheet of claims.
 *
 * @param claims places of all claims
 */
record ClaimNames(Wording wording, RowPlaces claims) {
    /** The name of a claim; empty where it has no row. */
    Optional<String> find(@Nullable String claim) {
        return claims.findNumber(claim).map(wording.heads()::claim);
    }

    /** A link to a claim that says its name; nothing where it has no row. */
    CellValue link(@Nullable String claim) {
        return find(claim).map(name -> claims.jump(claim, name)).orElseGet(CellValue::nothing);
    }
}
