package no.samdrift.web.ui.part;

import java.util.List;

/** Answers a {@link DataList} page by page; fewer rows than asked for means that there are no more. */
@FunctionalInterface
public interface ListSource<T> {
    List<T> page(ListQuery query);
}
