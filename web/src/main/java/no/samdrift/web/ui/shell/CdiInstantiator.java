package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Views and layouts get their constructor arguments from CDI; they are not beans themselves, so they have no scope. */
class CdiInstantiator extends DefaultInstantiator {
    private final Map<Class<?>, Target<?>> targets = new ConcurrentHashMap<>();

    /** Found once: CDI looks through the stack for whose it is, a tenth of what it costs to build a screen. */
    private final BeanManager beans = CDI.current().getBeanManager();

    /** How one is made; few have fields that are injected too, and looking for them is dear. */
    private record Target<T>(InjectionTarget<T> made, boolean fields) {}

    CdiInstantiator(VaadinService service) {
        super(service);
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        if (!Component.class.isAssignableFrom(type)) {
            Instance<T> bean = CDI.current().select(type);
            if (bean.isResolvable()) {
                return bean.get();
            }
        }
        boolean ours = type.getName().startsWith("no.samdrift.") && !Modifier.isAbstract(type.getModifiers());
        return ours ? injected(type) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return getOrCreate(type);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return CDI.current().select(I18NProvider.class).get();
    }

    /** Lets any bean observe {@link com.vaadin.flow.server.ServiceInitEvent}. */
    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(),
                Stream.of(event -> beans.getEvent().fire(event)));
    }

    @SuppressWarnings("unchecked")
    private <T> T injected(Class<T> type) {
        var target = (Target<T>) targets.computeIfAbsent(type, this::target);
        CreationalContext<T> context = beans.createCreationalContext(null);
        T instance = target.made.produce(context);
        if (target.fields) target.made.inject(instance, context);
        return instance;
    }

    private <T> Target<T> target(Class<T> type) {
        InjectionTarget<T> made =
                beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
        return new Target<>(
                made, made.getInjectionPoints().stream().anyMatch(point -> point.getMember() instanceof Field));
    }
}
