package no.samdrift.kernel.document;

import java.text.Normalizer;

/** What a sender calls a file, made into a name (R4). */
final class FileNames {
    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 12;

    private FileNames() {}

    /** At most 150 characters; {@code fil} where nothing is left. */
    static String clean(String given) {
        String name =
                given == null ? "" : given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')));
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isSpaceChar(c)) kept.append(' ');
            else if (!isUnseen(c)) kept.appendCodePoint(c);
        });
        String seen = kept.toString().strip().replaceAll(" {2,}", " ").replaceAll("^\\.+", "");
        return seen.isEmpty() ? "fil" : cut(seen);
    }

    /** Control characters, half surrogates, and those that turn the direction of what follows. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> "<>:\"|?*".indexOf(c) >= 0;
        };
    }

    /** The ending stays, as it says what opens it. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end) + ending;
    }
}
