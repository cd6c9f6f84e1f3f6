package org.tallywire.reports.digest;

import java.util.List;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;

/**
 * A claim whose sources do not agree, with what each of them says.
 *
 * @param statements figures of the claim in order of publication, without those of copied articles
 * @param copies figures that only say again what a copied text says
 * @param leftOut further figures that are not shown
 */
public record Dispute(ClaimRow claim, List<FigureRow> statements, int copies, int leftOut) {
    public Dispute {
        statements = List.copyOf(statements);
    }

    Dispute within(int limit) {
        List<FigureRow> shown = DigestLimits.first(statements, limit);
        return new Dispute(claim, shown, copies, leftOut + statements.size() - shown.size());
    }
}
