package org.tallywire.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;
import org.tallywire.text.WordBreaks;

/**
 * Phrases of one or more tokens with a value each, found in a text by walking a tree of token maps: one hash look-up a
 * token. Case and the form of apostrophes do not matter. Immutable and thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
    private final Node<V> root;
    private final WordFilter firstWords;

    private PhraseTable(Node<V> root) {
        this.root = root;
        this.firstWords = WordFilter.of(root.children == null ? Set.of() : root.children.keySet());
    }

    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** The longest phrase that starts at {@code token} and ends before {@code endToken}. */
    public Optional<Match<V>> longestAt(TokenizedText text, int token, int endToken) {
        if (token >= endToken || !firstWords.mayHold(text.lower(token))) {
            return Optional.empty();
        }
        Node<V> node = root;
        Match<V> longest = null;
        for (int at = token; at < endToken; at++) {
            node = node.next(text.lower(at));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                longest = new Match<>(node.value, token, at + 1);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The value of exactly one token, given in lower case. */
    public Optional<V> find(String lower) {
        Node<V> node = first(lower);
        return node == null ? Optional.empty() : Optional.ofNullable(node.value);
    }

    /** Whether any phrase starts with this token, given in lower case. */
    public boolean startsWith(String lower) {
        return first(lower) != null;
    }

    private @Nullable Node<V> first(String lower) {
        return firstWords.mayHold(lower) ? root.next(lower) : null;
    }

    /**
     * A phrase found in a text.
     *
     * @param firstToken index of its first token, inclusive
     * @param endToken index after its last token, exclusive
     */
    public record Match<V>(V value, int firstToken, int endToken) {
        public int length() {
            return endToken - firstToken;
        }
    }

    private static final class Node<V> {
        private @Nullable Map<String, Node<V>> children;
        private @Nullable V value;

        @Nullable
        Node<V> next(String lower) {
            return children == null ? null : children.get(lower);
        }

        Node<V> grow(String lower) {
            if (children == null) {
                children = new HashMap<>(4);
            }
            return children.computeIfAbsent(lower, word -> new Node<>());
        }
    }

    /** Collects phrases; the first value given for a phrase stays. Not thread-safe. */
    public static final class Builder<V> {
        private static final Tokenizer TOKENIZER = new Tokenizer(WordBreaks.NONE);

        private final Node<V> root = new Node<>();

        private Builder() {}

        /** Adds a phrase as it would be written in a text; one without a token is passed over. */
        public Builder<V> add(String phrase, V value) {
            TokenizedText words = TOKENIZER.tokenize(phrase);
            Node<V> node = root;
            for (int token = 0; token < words.tokenCount(); token++) {
                node = node.grow(words.lower(token));
            }
            if (node != root && node.value == null) {
                node.value = value;
            }
            return this;
        }

        /** The table; the builder must not be used any more. */
        public PhraseTable<V> build() {
            return new PhraseTable<>(root);
        }
    }
}
