package no.samdrift.web.ui.part;

import com.vaadin.flow.component.grid.Grid;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What a row does when a key is pressed on it; which keys, and when they are off, the browser knows. */
class ListKeys<T> {
    /** OPEN by Enter or a double click, PEEK by Space, LOOK when another row comes under the keyboard meanwhile. */
    enum Key {
        OPEN,
        PEEK,
        LOOK,
        CHOOSE,
        ALL,
        ESCAPE
    }

    private final Map<Key, Consumer<T>> acts = new EnumMap<>(Key.class);

    ListKeys(Grid<T> grid) {
        grid.addItemDoubleClickListener(e -> press(Key.OPEN, e.getItem()));
        grid.getElement()
                .addEventListener("list-key", e -> {
                    String row = e.getEventData().path("event.detail.row").asString();
                    press(
                            Key.valueOf(e.getEventData()
                                    .path("event.detail.key")
                                    .asString()
                                    .toUpperCase(Locale.ROOT)),
                            row.isEmpty()
                                    ? null
                                    : grid.getDataCommunicator().getKeyMapper().get(row));
                })
                .addEventData("event.detail.key")
                .addEventData("event.detail.row");
        grid.addAttachListener(e -> grid.getElement().executeJs("window.samdriftList(this)"));
    }

    /** Of {@code ALL} and {@code ESCAPE} the row is null. */
    void on(Key key, Consumer<T> act) {
        acts.put(key, act);
    }

    private void press(Key key, T row) {
        Consumer<T> act = acts.get(key);
        boolean ofNoRow = key == Key.ALL || key == Key.ESCAPE;
        if (act != null && (row != null || ofNoRow)) act.accept(row);
    }
}
