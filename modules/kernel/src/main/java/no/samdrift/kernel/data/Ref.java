package no.samdrift.kernel.data;

import java.util.List;

/** A neighbour one can go to: what a record carries of another thing. */
public record Ref(long id, String code, String name) {
    /** That of a code; null where none has it. */
    public static Ref byCode(List<Ref> all, String code) {
        return all.stream().filter(ref -> ref.code().equals(code)).findFirst().orElse(null);
    }
}
