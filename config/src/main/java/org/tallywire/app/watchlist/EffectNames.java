package org.tallywire.app.watchlist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Effects as people write them: {@code taken-hostage} for {@code TAKEN_HOSTAGE}.
 *
 * @param codes of the effects there are
 */
public record EffectNames(Set<String> codes) {
    public EffectNames {
        codes = Set.copyOf(codes);
    }

    /** The code that somebody means; case, blanks, hyphens and underscores make no difference. */
    public Optional<String> find(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return codes.contains(code) ? Optional.of(code) : Optional.empty();
    }

    /** All of them in alphabetical order, with commas between them. */
    public String all() {
        return codes.stream()
                .map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
