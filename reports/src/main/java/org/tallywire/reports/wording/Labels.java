package org.tallywire.reports.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;

/** The labels of all codes in one language. Thread-safe. */
public final class Labels {
    private final Map<CodeList, Map<String, CodeLabel>> lists;

    private Labels(Map<CodeList, Map<String, CodeLabel>> lists) {
        this.lists = lists;
    }

    /**
     * @throws org.tallywire.lexicon.FaultyDataException when a line is wrong
     */
    static Labels read(DataTable table) {
        Map<CodeList, Map<String, CodeLabel>> lists = new EnumMap<>(CodeList.class);
        for (CodeList list : CodeList.values()) {
            lists.put(list, new LinkedHashMap<>());
        }
        for (DataRow row : table.rows()) {
            CodeList list = row.constant("list", CodeList.class);
            CodeLabel label = new CodeLabel(row.get("code"), row.get("label"), row.get("meaning"));
            if (lists.getOrDefault(list, Map.of()).containsKey(label.code())) {
                throw row.faulty("the code " + label.code() + " is there twice", "remove one of the two lines");
            }
            lists.computeIfAbsent(list, l -> new LinkedHashMap<>()).put(label.code(), label);
        }
        return new Labels(lists);
    }

    /** The label of a code; a code without one in a readable form, so that {@code SWEPT_AWAY} is "swept away". */
    public String of(CodeList list, @Nullable String code) {
        if (code == null) {
            return "";
        }
        CodeLabel known = all(list).get(code);
        return known == null ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : known.label();
    }

    /** The label of a code, where the list has it. */
    public Optional<CodeLabel> find(CodeList list, String code) {
        return Optional.ofNullable(all(list).get(code));
    }

    /** What a code means; empty where nothing is said of it. */
    public String meaning(CodeList list, String code) {
        return find(list, code).map(CodeLabel::meaning).orElse("");
    }

    /** How the sources of a claim agree; where there is one only, that. */
    public String agreement(@Nullable String code, int sources) {
        boolean single = code == null || sources < 2 && code.equals("AGREE");
        return of(CodeList.AGREEMENT, single ? "SINGLE" : code);
    }

    /** The place of a code in its list, from 0; codes that are not in it come last, all in one place. */
    public int rank(CodeList list, @Nullable String code) {
        int at = new ArrayList<>(all(list).keySet()).indexOf(code);
        return at < 0 ? all(list).size() : at;
    }

    /** All labels of a list, in the file's order. */
    public List<CodeLabel> list(CodeList list) {
        return List.copyOf(all(list).values());
    }

    private Map<String, CodeLabel> all(CodeList list) {
        return lists.getOrDefault(list, Collections.emptyMap());
    }
}
