package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samdrift.kernel.table.TableFormat;

/** Beside the filters: which columns to show, and the way out to a spreadsheet. */
class ListTools<T> extends Div {
    private final String id;
    private final Grid<T> grid;
    private final MenuBar bar = new MenuBar();
    private final Runnable addressed;
    private SubMenu chooser;
    /** The columns that the address asks for, null where it asks for none. */
    private String asked;
    /** Columns that are not shown before somebody asks for them. */
    private final Set<String> waiting = new HashSet<>();

    /** @param addressed is told of other columns, where the address says which */
    ListTools(String id, String title, Supplier<ListExport<T>> export, Grid<T> grid, Runnable addressed) {
        this.id = id;
        this.addressed = addressed;
        this.grid = grid;
        addClassName("list-tools");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        String file = Normalizer.normalize(title.toLowerCase(Locale.ROOT).replace(' ', '-'), Normalizer.Form.NFC);
        add(bar);
        for (TableFormat format : List.of(TableFormat.CSV, TableFormat.XLSX))
            add(download(format, file, out -> export.get().write(format, title, out)));
    }

    /** The way in, beside the way out. */
    void importing(String href) {
        Anchor anchor = new Anchor(href, t("list.import"));
        anchor.addClassName("list-export");
        add(anchor);
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static Anchor download(TableFormat format, String file, Body body) {
        DownloadHandler handler = event -> {
            event.setFileName(file + "." + format.extension());
            event.setContentType(format.mediaType());
            body.write(event.getOutputStream());
        };
        Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
        anchor.getElement().setAttribute("aria-label", t("list.export", format.name()));
        anchor.addClassName("list-export");
        return anchor;
    }

    void show(List<ListColumn<T>> columns) {
        if (chooser == null) {
            MenuItem root = bar.addItem(VaadinIcon.LIST_SELECT.create());
            root.setAriaLabel(t("list.columns"));
            root.setTooltipText(t("list.columns"));
            chooser = root.getSubMenu();
            grid.getColumns().stream()
                    .filter(column -> !column.isVisible())
                    .forEach(column -> waiting.add(column.getKey()));
            columns.forEach(this::choice);
        }
        remembered();
    }

    private void remembered() {
        getElement()
                .executeJs("return localStorage.getItem('samdrift.columns.' + $0) ?? ''", id)
                .then(String.class, this::choose);
    }

    /** As the address has them; else as this browser remembers them. */
    void read(String columns) {
        boolean before = asked != null;
        Set<String> keys = columns == null ? Set.of() : Set.of(columns.split(","));
        boolean any = grid.getColumns().stream().anyMatch(column -> keys.contains(column.getKey()));
        asked = any ? columns : null;
        if (any) grid.getColumns().forEach(column -> column.setVisible(keys.contains(column.getKey())));
        else if (before) {
            grid.getColumns().forEach(column -> column.setVisible(!waiting.contains(column.getKey())));
            remembered();
        }
        check();
    }

    /** For the address: null where it does not say which. */
    String written() {
        return asked;
    }

    /** The columns that are shown. */
    String visible() {
        return grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .collect(Collectors.joining(","));
    }

    private void choice(ListColumn<T> column) {
        MenuItem item = chooser.addItem(column.header(), e -> {
            grid.getColumnByKey(column.key()).setVisible(e.getSource().isChecked());
            readOwn();
            if (asked != null) {
                asked = visible();
                addressed.run();
                return;
            }
            String chosen = grid.getColumns().stream()
                    .filter(each -> each.isVisible() == waiting.contains(each.getKey()))
                    .map(Grid.Column::getKey)
                    .collect(Collectors.joining(","));
            getElement().executeJs("localStorage.setItem('samdrift.columns.' + $0, $1)", id, chosen);
        });
        item.setCheckable(true);
        item.setKeepOpen(true);
        item.setChecked(grid.getColumnByKey(column.key()).isVisible());
    }

    /** What was remembered is what is otherwise than the list itself has it. */
    private void choose(String remembered) {
        if (remembered.isEmpty() || asked != null) return;
        List<String> chosen = Arrays.asList(remembered.split(","));
        for (int i = 0; i < grid.getColumns().size(); i++) {
            Grid.Column<T> column = grid.getColumns().get(i);
            column.setVisible(chosen.contains(column.getKey()) == waiting.contains(column.getKey()));
        }
        readOwn();
        check();
    }

    /** What stands in own fields is not read before somebody wants to see it. */
    private void readOwn() {
        if (grid.getColumns().stream()
                .anyMatch(column -> column.isVisible() && column.getKey().contains(".own.")))
            grid.getDataProvider().refreshAll();
    }

    private void check() {
        if (chooser == null) return;
        chooser.getItems()
                .forEach(item -> grid.getColumns().stream()
                        .filter(column -> item.getText().equals(column.getHeaderText()))
                        .forEach(column -> item.setChecked(column.isVisible())));
    }
}
