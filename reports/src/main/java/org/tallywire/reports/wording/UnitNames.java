package org.tallywire.reports.wording;

import org.jspecify.annotations.Nullable;

/** Names of units and currencies in the language of a report. */
public final class UnitNames {
    private final Labels labels;
    private final LocaleNames names;

    UnitNames(Labels labels, LocaleNames names) {
        this.labels = labels;
        this.names = names;
    }

    /**
     * The name for people; null for a plain count.
     *
     * @param code of the unit or the currency
     * @param englishName as facts have it
     */
    public @Nullable String of(@Nullable String code, @Nullable String englishName) {
        return names.currency(code).orElseGet(() -> unit(code, englishName));
    }

    private @Nullable String unit(@Nullable String code, @Nullable String englishName) {
        return englishName == null
                ? code
                : labels.find(CodeList.UNIT, englishName).map(CodeLabel::label).orElse(englishName);
    }
}
