package org.tallywire.readers.nitf;

import org.tallywire.readers.fields.RankedFields;

/**
 * What an {@code nitf} element holds.
 *
 * @param fields what it says of its article
 * @param body may be blank
 * @param status of the text at its source, such as {@code usable}; empty where nothing is said
 */
public record NitfText(RankedFields fields, String body, String status) {}
