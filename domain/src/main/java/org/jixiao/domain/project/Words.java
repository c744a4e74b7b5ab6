package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small dictionary that finds the longest of its words beginning, or ending, at a place of a
 * text. The cost of a look-up is bounded by the words that share one letter, whatever the text.
 *
 * @param <T> what a word means
 */
final class Words<T> {

    /** A word and what it means. */
    record Entry<T>(String word, T meaning) {
        int length() {
            return word.length();
        }
    }

    private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<Character, List<Entry<T>>> byLast = new HashMap<>();

    /** Adds words, separated by blanks, of one meaning. */
    Words<T> add(T meaning, String words) {
        for (String word : words.split(" ")) {
            Entry<T> entry = new Entry<>(word, meaning);
            file(byFirst, word.charAt(0), entry);
            file(byLast, word.charAt(word.length() - 1), entry);
        }
        return this;
    }

    /** A dictionary in which every word means itself. */
    static Words<String> plain(String words) {
        Words<String> dictionary = new Words<>();
        for (String word : words.split(" ")) {
            dictionary.add(word, word);
        }
        return dictionary;
    }

    /** The longest word that begins at the place. */
    @Nullable Entry<T> beginningAt(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        for (Entry<T> entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(entry.word(), at)) {
                return entry;
            }
        }
        return null;
    }

    /** The longest word that ends just before the place. */
    @Nullable Entry<T> endingAt(String text, int end) {
        if (end == 0) {
            return null;
        }
        for (Entry<T> entry : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
            if (text.startsWith(entry.word(), end - entry.length())) {
                return entry;
            }
        }
        return null;
    }

    private static <T> void file(
            Map<Character, List<Entry<T>>> index, char letter, Entry<T> entry) {
        List<Entry<T>> sharing = index.computeIfAbsent(letter, unused -> new ArrayList<>());
        sharing.add(entry);
        sharing.sort(Comparator.<Entry<T>>comparingInt(Entry::length).reversed());
    }
}
