package org.tallywire.app.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tallywire.job.quality.Limit;
import org.tallywire.job.quality.QualityLimits;
import org.tallywire.report.QualityVerdict;

/** What can be set about the quality of a night's data. */
final class QualitySettings {
    static final List<String> KEYS = List.of(
            "quality.set-aside-warn",
            "quality.set-aside-fail",
            "quality.articles-warn",
            "quality.articles-fail",
            "quality.other-languages-warn",
            "quality.other-languages-fail",
            "quality.languages",
            "quality.no-figures",
            "quality.least-counted",
            "quality.least-days");

    private static final int MOST_COUNTED = 1_000_000;
    private static final int MOST_DAYS = 14;

    private QualitySettings() {}

    static QualityLimits of(SettingSources sources) {
        return new QualityLimits(
                limit(sources, "set-aside"),
                limit(sources, "articles"),
                limit(sources, "other-languages"),
                verdict(sources.get("quality.no-figures")),
                sources.getList("quality.languages").stream()
                        .map(found -> found.value().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                Numbers.required(sources.get("quality.least-counted"), 1, MOST_COUNTED),
                Numbers.required(sources.get("quality.least-days"), 1, MOST_DAYS));
    }

    private static Limit limit(SettingSources sources, String rule) {
        String key = "quality." + rule;
        return new Limit(
                Numbers.optional(sources.get(key + "-warn"), 0, 100),
                Numbers.optional(sources.get(key + "-fail"), 0, 100));
    }

    private static QualityVerdict verdict(FoundSetting found) {
        return switch (found.value()) {
            case "ignore" -> QualityVerdict.GOOD;
            case "warn" -> QualityVerdict.WARNED;
            case "fail" -> QualityVerdict.FAILED;
            default -> throw InvalidSettingException.of(found, "one of ignore, warn, fail");
        };
    }
}
