package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallywire.report.ClaimRow;
import org.tallywire.reports.excel.SideBySide.Told;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** The sheet that sets the outlets side by side: a row for each claim, a column for each outlet. */
final class SideBySideSheet {
    static final String KEY = "side-by-side";
    private static final int LONGEST_TITLE = 28;
    private static final int PRINTED_OUTLETS = 7;

    private final Wording wording;
    private final Labels labels;
    private final SideBySide facts;
    private final ClaimNames claims;

    SideBySideSheet(Wording wording, SideBySide facts, ClaimNames claims) {
        this.wording = wording;
        this.labels = wording.labels();
        this.facts = facts;
        this.claims = claims;
    }

    SheetPlan<Told> plan() {
        List<Column<Told>> columns = new ArrayList<>(List.of(
                new Column<>(
                        "claim", 14, Look.Kind.LINK, t -> claims.link(t.claim().id())),
                new Column<>(
                        "what",
                        24,
                        Look.Kind.WRAPPED_STRONG,
                        t -> words(wording.heads().what(t.claim()))),
                new Column<>(
                        "where",
                        24,
                        Look.Kind.WRAPPED,
                        t -> words(wording.heads().whereAndWhen(t.claim()))),
                new Column<>(
                        "sources", 16, Look.Kind.NUMBER, t -> number(t.claim().independentSources())),
                new Column<>("agreement", 18, Look.Kind.AGREEMENT, t -> words(agreement(t.claim())))));
        int fixed = columns.size();
        addOutlets(columns);
        int printed = Math.min(columns.size(), fixed + PRINTED_OUTLETS);
        return new SheetPlan<>(KEY, printed, 2, wording.say("empty.side-by-side"), columns);
    }

    private void addOutlets(List<Column<Told>> columns) {
        Set<String> taken = new HashSet<>();
        List<String> outlets = facts.outlets();
        for (String outlet : outlets) {
            columns.add(new Column<>("outlet", title(outlet, taken), 20, Look.Kind.SAID, t -> t.of(outlet)));
        }
        if (facts.hasMoreOutlets()) {
            Set<String> shown = Set.copyOf(outlets);
            columns.add(new Column<>("others", 40, Look.Kind.WRAPPED, t -> t.ofOthers(shown)));
        }
    }

    /** Titles of a table's columns must differ in more than capitals. */
    private String title(String outlet, Set<String> taken) {
        String brief = outlet.strip().replaceAll("\\s+", " ");
        if (brief.codePointCount(0, brief.length()) > LONGEST_TITLE) {
            brief = brief.substring(0, brief.offsetByCodePoints(0, LONGEST_TITLE))
                            .strip() + "…";
        }
        String title = wording.say("outlet.says", Map.of("outlet", brief));
        for (int i = 2; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
            title = wording.say("outlet.says", Map.of("outlet", brief + " (" + i + ")"));
        }
        return title;
    }

    private String agreement(ClaimRow claim) {
        return labels.agreement(claim.agreement(), claim.independentSources());
    }
}
