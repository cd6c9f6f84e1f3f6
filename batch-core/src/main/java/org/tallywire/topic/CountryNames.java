package org.tallywire.topic;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their English names in CLDR, so that one can be watched before an article names it. */
public final class CountryNames {
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(folded(new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH)), code);
        }
        return Map.copyOf(codes);
    }

    /** The ISO 3166-1 alpha-2 code of the country with this name; case does not matter. */
    public static Optional<String> findCode(String name) {
        return Optional.ofNullable(CODES.get(folded(name)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
