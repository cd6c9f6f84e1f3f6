package org.tallywire.job.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a day in UTC, over all its runs.
 *
 * @param setAside documents and entries set aside for the first time
 * @param articles new articles by the tag of their language, which is empty where none is known
 * @param figures in all that reports show
 * @param earlier how many articles were new on earlier days, at most the last fourteen that came to their end
 */
record Night(long setAside, Map<String, Long> articles, long figures, List<Long> earlier) {
    Night {
        articles = Map.copyOf(articles);
        earlier = List.copyOf(earlier);
    }

    long newArticles() {
        return articles.values().stream().mapToLong(Long::longValue).sum();
    }

    /** New articles that are in none of these languages; those that show no language are in no other. */
    long outside(Set<String> languages) {
        return articles.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && !languages.contains(primary(entry.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static String primary(String tag) {
        return tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    }

    /** The middle one of the earlier days; of two the lower one, 0 without any. */
    long median() {
        List<Long> sorted = earlier.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }
}
