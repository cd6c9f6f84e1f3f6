package org.tallywire.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims the articles tell of when they are grouped: two articles that share one claim are likely to share others. Not thread-safe. */
final class Stories {
    private final Map<String, List<OpenClaim>> claimsOfArticle = new HashMap<>();

    /** Notes that the statement has joined the claim; one that no other article tells of connects it with none. */
    void add(OpenClaim claim, Statement statement) {
        if (claim.articles().size() > 1) {
            claimsOfArticle
                    .computeIfAbsent(statement.article().id(), id -> new ArrayList<>(2))
                    .add(claim);
        }
    }

    /** Whether the statement's article and one of the claim's tell the same of something else. */
    boolean meet(Statement statement, OpenClaim claim) {
        for (OpenClaim other : claimsOfArticle.getOrDefault(statement.article().id(), List.of())) {
            if (other != claim && shareAnother(other, claim, statement.article().id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean shareAnother(OpenClaim one, OpenClaim other, String article) {
        boolean isSmaller = one.articles().size() <= other.articles().size();
        Set<String> fewer = isSmaller ? one.articles() : other.articles();
        Set<String> more = isSmaller ? other.articles() : one.articles();
        for (String each : fewer) {
            if (!each.equals(article) && more.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
