package org.tallywire.reports.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as text, grouped as a language does, whatever the machine's settings are. Thread-safe. */
public final class Amounts {
    private static final int LONGEST_PLAIN = 40;

    private final LocalizedNumberFormatter format;
    private final DecimalFormatSymbols signs;
    private final Messages messages;

    Amounts(ULocale locale, Messages messages) {
        this.format = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
        this.signs = DecimalFormatSymbols.getInstance(locale);
        this.messages = messages;
    }

    /** Every digit of it: {@code 1,275}, {@code 0.5}; a number of more than 40 digits as {@code 1.2E+50}. */
    public String text(BigDecimal value) {
        if (Math.abs((long) value.precision() - value.scale()) > LONGEST_PLAIN || value.precision() > LONGEST_PLAIN) {
            return value.toString();
        }
        return format.format(value.stripTrailingZeros()).toString();
    }

    public String text(long value) {
        return format.format(value).toString();
    }

    /**
     * A number that somebody wrote as the language does, with a point and without groups: {@code 4.250,5} in Spanish is
     * {@code 4250.5}. Any other text stays as it is.
     */
    public String plain(String written) {
        String decimal = signs.getDecimalSeparatorString();
        String group = signs.getGroupingSeparatorString();
        String groups = "-?\\d{1,3}(" + Pattern.quote(group) + "\\d{3})+(" + Pattern.quote(decimal) + "\\d+)?";
        boolean isNumber = written.matches(groups) || written.matches("-?\\d+" + Pattern.quote(decimal) + "\\d+");
        return isNumber ? written.replace(group, "").replace(decimal, ".") : written;
    }

    /** From one to the other: {@code 12–14}; empty where neither is known. */
    public String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null ? "" : messages.say("amount.up-to", Map.of("high", text(high)));
        }
        if (high == null) {
            return messages.say("amount.or-more", Map.of("low", text(low)));
        }
        return low.compareTo(high) == 0 ? text(low) : text(low) + "–" + text(high);
    }
}
