package org.tallywire.job.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tallywire.report.QualityVerdict;

class QualityJudgeTest {
    private static final int LEAST_COUNTED = 10;
    private static final int LEAST_DAYS = 3;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/job/quality.csv", numLinesToSkip = 1)
    void nightIsJudged(String id, @Nullable String limits, String night, String expected, String reason) {
        Map<String, List<String>> set = words(limits == null ? "" : limits);
        QualityLimits judgedBy = new QualityLimits(
                limit(set, "set-aside"),
                limit(set, "articles"),
                limit(set, "other-languages"),
                QualityVerdict.valueOf(
                        set.getOrDefault("no-figures", List.of("GOOD")).getFirst()),
                Set.of("en", "es"),
                LEAST_COUNTED,
                LEAST_DAYS);
        assertThat(new QualityJudge(judgedBy).judge(night(words(night))))
                .as(reason)
                .extracting(check -> check.rule() + " " + check.verdict())
                .contains(expected);
    }

    private static Night night(Map<String, List<String>> night) {
        Map<String, Long> articles = new HashMap<>();
        for (String counted : night.getOrDefault("articles", List.of())) {
            int colon = counted.indexOf(':');
            String tag = counted.substring(0, colon);
            articles.put(tag.equals("-") ? "" : tag, Long.valueOf(counted.substring(colon + 1)));
        }
        return new Night(
                Long.parseLong(night.getOrDefault("set-aside", List.of()).getFirst()),
                articles,
                Long.parseLong(night.getOrDefault("figures", List.of()).getFirst()),
                night.getOrDefault("earlier", List.of()).stream()
                        .map(Long::valueOf)
                        .toList());
    }

    private static Limit limit(Map<String, List<String>> set, String rule) {
        List<String> percents = set.getOrDefault(rule, List.of());
        return new Limit(
                percents.isEmpty() ? null : Integer.valueOf(percents.getFirst()),
                percents.size() < 2 ? null : Integer.valueOf(percents.get(1)));
    }

    /** Each word that is no value, with the values behind it. */
    private static Map<String, List<String>> words(String text) {
        Map<String, List<String>> words = new HashMap<>();
        List<String> values = new ArrayList<>();
        for (String word : Arrays.asList(text.split(" "))) {
            if (word.matches("[a-z]+(-[a-z]+)*")) {
                values = new ArrayList<>();
                words.put(word, values);
            } else {
                values.add(word);
            }
        }
        return words;
    }
}
