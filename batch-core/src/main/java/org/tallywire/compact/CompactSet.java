package org.tallywire.compact;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set in one array, by open addressing: some 8 bytes an element, where a hash set takes 40. Elements are not null and are
 * never removed; their order is that of their hashes. Not thread-safe.
 */
public final class CompactSet<T> extends AbstractSet<T> {
    private @Nullable Object[] table = new Object[8];
    private int size;

    /** Begins with these. */
    public CompactSet(Collection<? extends T> elements) {
        addAll(elements);
    }

    @Override
    public boolean add(T element) {
        int place = placeOf(element);
        if (table[place] != null) {
            return false;
        }
        table[place] = element;
        size++;
        if (size > table.length * 3 / 4) {
            grow();
        }
        return true;
    }

    private void grow() {
        @Nullable Object[] old = table;
        table = new Object[old.length * 2];
        for (Object element : old) {
            if (element != null) {
                table[placeOf(element)] = element;
            }
        }
    }

    /** Where the element is, or would be. */
    private int placeOf(Object element) {
        int place = Murmur.mix(element.hashCode()) & (table.length - 1);
        while (table[place] != null && !element.equals(table[place])) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    @Override
    public boolean contains(Object element) {
        return table[placeOf(element)] != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<T> iterator() {
        return Arrays.stream(table)
                .filter(Objects::nonNull)
                .map(element -> (T) element)
                .iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
