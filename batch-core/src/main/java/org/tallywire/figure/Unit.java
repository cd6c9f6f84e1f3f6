package org.tallywire.figure;

/**
 * What a value is measured in.
 *
 * @param code ISO 4217 for money, UCUM for measures and durations, {@code %} for percent
 * @param name English name in the singular: {@code dollar}, {@code kilometer}, {@code percent}
 */
public record Unit(String code, String name) {}
