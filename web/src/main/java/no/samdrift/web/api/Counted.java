package no.samdrift.web.api;

import java.util.List;
import java.util.Map;

/** A list, with how many there are of each kind in all: {@code kinds} beside its items. As CSV the list alone. */
public record Counted<R>(Listed<R> list, Map<String, Integer> kinds) {

    /** One page of it, as it is written. */
    record Page<R>(List<R> items, String nextCursor, Map<String, Integer> kinds) {}

    Page<R> page() {
        return new Page<>(list.page().items(), list.page().nextCursor(), kinds);
    }
}
