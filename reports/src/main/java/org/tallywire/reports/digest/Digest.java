package org.tallywire.reports.digest;

import static org.tallywire.reports.digest.DigestLimits.first;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tallywire.report.FigureRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.ReportHead;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.wording.Labels;

/**
 * The facts of a selection on one page.
 *
 * @param effects figures by effect, the most first
 * @param agreements claims of two sources and more by agreement, in the order of the labels
 * @param outlets articles by outlet, the most first
 * @param groups main figures, the gravest effect first
 * @param groupsInAll how many effects and kinds there are in all
 * @param changes what is different since the last run
 * @param disputes claims whose sources do not agree, those with the most sources first
 * @param disputed how many such claims there are in all
 * @param quality how the data of the last nightly run was judged
 * @param quarantined the first documents set aside; the head tells how many there are
 */
public record Digest(
        ReportHead head,
        List<Tally> effects,
        List<Tally> agreements,
        List<Tally> outlets,
        List<FigureGroup> groups,
        int groupsInAll,
        Changes changes,
        List<Dispute> disputes,
        long disputed,
        List<QualityCheck> quality,
        List<QuarantineRow> quarantined) {
    public Digest {
        effects = List.copyOf(effects);
        agreements = List.copyOf(agreements);
        outlets = List.copyOf(outlets);
        groups = List.copyOf(groups);
        disputes = List.copyOf(disputes);
        quality = List.copyOf(quality);
        quarantined = List.copyOf(quarantined);
    }

    /**
     * Reads the facts; memory grows with the numbers of articles and claims, not of figures.
     *
     * @param onlooker is shown them on the way
     */
    static Digest of(StagedFacts facts, Labels labels, DigestLimits limits, Onlooker onlooker) {
        ArticleIndex articles = ArticleIndex.of(facts, onlooker);
        ClaimIndex claims = ClaimIndex.of(facts, labels, limits.disputes(), onlooker);
        MainFigures main = new MainFigures(labels, articles, claims, limits);
        DisputeReader disputes = new DisputeReader(claims.disputes(), articles, limits.statementsADispute());
        Tallies effects = new Tallies();
        facts.forEachFigure(figure -> {
            onlooker.figure(figure);
            main.add(figure);
            disputes.add(figure);
            if (figure.effect() != null) {
                effects.add(figure.effect());
            }
        });
        return new Digest(
                facts.head(),
                effects.byCount(),
                claims.agreements(),
                articles.outlets(),
                main.groups(),
                main.groupsInAll(),
                Changes.of(facts, limits.changes(), onlooker),
                disputes.disputes(),
                claims.disputed(),
                quality(facts),
                firstQuarantined(facts, limits.quarantined()));
    }

    /** As much of it as a report shows that shows less. */
    public Digest within(DigestLimits limits) {
        return new Digest(
                head,
                effects,
                agreements,
                outlets,
                first(groups, limits.groups()).stream()
                        .map(group -> group.within(limits.figuresAGroup()))
                        .toList(),
                groupsInAll,
                changes.within(limits.changes()),
                first(disputes, limits.disputes()).stream()
                        .map(dispute -> dispute.within(limits.statementsADispute()))
                        .toList(),
                disputed,
                quality,
                first(quarantined, limits.quarantined()));
    }

    /** How many outlets the articles name. */
    public long outletsNamed() {
        return outlets.stream().filter(outlet -> !outlet.code().isEmpty()).count();
    }

    /** Effects and kinds that are not shown. */
    public int groupsLeftOut() {
        return groupsInAll - groups.size();
    }

    /** Disputed claims that are not shown. */
    public long disputesLeftOut() {
        return disputed - disputes.size();
    }

    /** Figures that are not among the main ones. */
    public long figuresLeftOut() {
        long shown = groups.stream().mapToLong(group -> group.shown().size()).sum();
        return Math.max(0, head.figures() - shown);
    }

    /** Hands over every figure that is shown, once: those of disputes, then the main figures. */
    public void forEachFigureShown(Consumer<? super FigureRow> action) {
        Map<String, FigureRow> shown = new LinkedHashMap<>();
        disputes.forEach(dispute -> dispute.statements().forEach(figure -> shown.putIfAbsent(figure.id(), figure)));
        groups.forEach(group ->
                group.shown().forEach(main -> shown.putIfAbsent(main.figure().id(), main.figure())));
        shown.values().forEach(action);
    }

    private static List<QualityCheck> quality(StagedFacts facts) {
        List<QualityCheck> checks = new ArrayList<>();
        facts.forEachQualityCheck(checks::add);
        return checks;
    }

    private static List<QuarantineRow> firstQuarantined(StagedFacts facts, int limit) {
        List<QuarantineRow> first = new ArrayList<>();
        facts.forEachQuarantined(row -> {
            if (first.size() < limit) {
                first.add(row);
            }
        });
        return first;
    }
}
