package org.tallywire.reports.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.excel.ReviewSheet.Flagged;
import org.tallywire.reports.wording.Wording;

/** Which figures somebody should look at, and why. Fed with all claims first. Not thread-safe. */
final class Flags {
    private static final double LOW_CONFIDENCE = 0.5;

    private final Wording wording;
    private final Map<String, String> agreements = new HashMap<>();

    Flags(Wording wording) {
        this.wording = wording;
    }

    void add(ClaimRow claim) {
        if (!claim.agreement().equals("AGREE")) {
            agreements.put(claim.id(), claim.agreement());
        }
    }

    Optional<Flagged> of(FigureRow figure) {
        List<String> why = new ArrayList<>();
        String agreement = figure.claim() == null ? null : agreements.get(figure.claim());
        if (agreement != null) {
            why.add(wording.say("flag.sources", Map.of("agreement", agreement)));
        }
        if (figure.confidence() < LOW_CONFIDENCE && figure.effect() != null) {
            why.add(wording.say("flag.confidence"));
        }
        if (figure.bound().equals("VAGUE") && figure.effect() != null) {
            why.add(wording.say("flag.word"));
        }
        return why.isEmpty() ? Optional.empty() : Optional.of(new Flagged(figure, String.join("; ", why)));
    }
}
