package org.tallywire.reports.wording;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of countries, languages and currencies in one language, as Unicode CLDR has them. Thread-safe. */
public final class LocaleNames {
    private static final int CODE_LENGTH = 2;

    private final ULocale locale;
    private final LocaleDisplayNames names;

    LocaleNames(ULocale locale) {
        this.locale = locale;
        this.names = LocaleDisplayNames.getInstance(locale);
    }

    /** The name of an ISO 3166-1 code; the code itself where it has none. */
    public String country(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return code.length() == CODE_LENGTH ? names.regionDisplayName(code) : code;
    }

    /** The name of a BCP 47 tag. */
    public String language(@Nullable String tag) {
        return tag == null ? "" : names.localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** The name of an ISO 4217 code; empty where it is none. */
    public Optional<String> currency(@Nullable String code) {
        return code == null || !Currency.isAvailable(code, null, null)
                ? Optional.empty()
                : Optional.of(Currency.getInstance(code).getDisplayName(locale.toLocale()));
    }
}
