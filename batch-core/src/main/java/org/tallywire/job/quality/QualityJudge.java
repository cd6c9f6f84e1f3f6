package org.tallywire.job.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QualityRule;
import org.tallywire.report.QualityVerdict;

/** Holds a night against what is expected of it. */
record QualityJudge(QualityLimits limits) {
    /** One check a rule, in the order of the rules. */
    List<QualityCheck> judge(Night night) {
        return List.of(setAside(night), articles(night), otherLanguages(night), figures(night));
    }

    private QualityCheck setAside(Night night) {
        long all = night.setAside() + night.newArticles();
        QualityVerdict verdict = all < limits.leastCounted()
                ? QualityVerdict.NOT_JUDGED
                : limits.setAside().atMost(night.setAside(), all);
        return check(QualityRule.SET_ASIDE, verdict, night.setAside(), all, limits.setAside());
    }

    private QualityCheck articles(Night night) {
        QualityVerdict verdict = night.earlier().size() < limits.leastDays()
                ? QualityVerdict.NOT_JUDGED
                : limits.articles().atLeast(night.newArticles(), night.median());
        return check(QualityRule.ARTICLES, verdict, night.newArticles(), night.median(), limits.articles());
    }

    private QualityCheck otherLanguages(Night night) {
        long others = limits.languages().isEmpty() ? 0 : night.outside(limits.languages());
        QualityVerdict verdict = night.newArticles() < limits.leastCounted()
                ? QualityVerdict.NOT_JUDGED
                : limits.otherLanguages().atMost(others, night.newArticles());
        return check(QualityRule.OTHER_LANGUAGES, verdict, others, night.newArticles(), limits.otherLanguages());
    }

    private QualityCheck figures(Night night) {
        QualityVerdict verdict = night.figures() == 0 ? limits.noFigures() : QualityVerdict.GOOD;
        return check(QualityRule.FIGURES, verdict, night.figures(), 0, null);
    }

    private static QualityCheck check(
            QualityRule rule, QualityVerdict verdict, long found, long of, @Nullable Limit limit) {
        return new QualityCheck(rule, verdict, found, of, limit == null ? null : limit.of(verdict));
    }
}
