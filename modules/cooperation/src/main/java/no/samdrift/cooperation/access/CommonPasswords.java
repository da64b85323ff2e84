package no.samdrift.cooperation.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that everybody tries first: those of the list (zxcvbn's, MIT; see the file beside this class), alone, repeated, two
 * in a row, with figures and signs around or letters written as figures; and the names of the house in the same ways.
 */
final class CommonPasswords {
    private static final Set<String> LIST = read();
    private static final int BASE = 4;

    private CommonPasswords() {}

    private static Set<String> read() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int known() {
        return LIST.size();
    }

    /** {@code names} are words anybody would think of here, as the names of members. */
    static boolean isCommon(String password, Collection<String> names) {
        String plain = password.toLowerCase(Locale.ROOT);
        Set<String> house = names.stream()
                .flatMap(name -> java.util.stream.Stream.of(
                        name.toLowerCase(Locale.ROOT),
                        name.toLowerCase(Locale.ROOT).replace(" kommune", "")))
                .collect(Collectors.toSet());
        house.addAll(Set.of("samdrift", "kommune", "passord", "sommer", "vinter", "velkommen"));
        String bare = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return java.util.stream.Stream.of(plain, bare, letters(plain), letters(bare))
                .anyMatch(form -> isMadeOf(form, house));
    }

    /** p@ssw0rd is password. */
    private static String letters(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static boolean isMadeOf(String text, Set<String> house) {
        if (text.chars().distinct().count() <= 3 || knows(text, house)) return true;
        for (int length = BASE; length <= text.length() / 2; length++)
            if (text.length() % length == 0
                    && text.substring(0, length).repeat(text.length() / length).equals(text)) return true;
        for (int cut = BASE; cut <= text.length() - BASE; cut++)
            if (knows(text.substring(0, cut), house) && knows(text.substring(cut), house)) return true;
        return false;
    }

    private static boolean knows(String word, Set<String> house) {
        return LIST.contains(word) || house.contains(word);
    }
}
