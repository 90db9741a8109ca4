package kz.kuzet.benchmarks.compile;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import com.palantir.javapoet.JavaFile;
import io.avaje.inject.BeanScope;
import io.avaje.inject.generator.InjectProcessor;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import kz.kuzet.PublicService;
import kz.kuzet.benchmarks.compile.input.Beans;
import kz.kuzet.benchmarks.compile.input.Mappers;
import kz.kuzet.benchmarks.compile.input.Records;
import kz.kuzet.benchmarks.compile.input.Services;
import kz.kuzet.benchmarks.compile.input.Values;
import kz.kuzet.benchmarks.compile.processor.DoNothingProcessor;
import kz.kuzet.benchmarks.compile.processor.FloorProcessor;
import kz.kuzet.processor.KuzetProcessor;
import kz.kuzet.processor.OwnAnnotationsClaim;
import org.mapstruct.Mapper;
import org.mapstruct.ap.MappingProcessor;

/** All processors that are measured: each generates one class per type of its input. */
final class Rows {

    /** The row that all others are compared with. */
    static final String FLOOR = "floor";

    static final String KUZET = "Kuzet";

    private Rows() {}

    static List<Row> all(int properties) {
        return List.of(
                new Row("do-nothing", () -> List.of(new DoNothingProcessor()), ofKuzet(), List.of(), Services::sources),
                new Row(FLOOR, () -> List.of(new FloorProcessor()), ofKuzet(), List.of(), Services::sources),
                new Row(
                        KUZET,
                        () -> List.of(new KuzetProcessor(), new OwnAnnotationsClaim()),
                        ofKuzet(),
                        List.of(PublicService.class, JavaFile.class, JsonFactory.class),
                        Services::sources),
                new Row(
                        "avaje-inject",
                        () -> List.of(new InjectProcessor()),
                        List.of(BeanScope.class, Singleton.class),
                        List.of(),
                        count -> Beans.sources(count, properties)),
                new Row(
                        "AutoValue",
                        () -> List.of(new AutoValueProcessor()),
                        List.of(AutoValue.class),
                        List.of(AutoValue.class),
                        count -> Values.sources(count, properties)),
                new Row(
                        "record-builder",
                        () -> List.of(new RecordBuilderProcessor()),
                        List.of(RecordBuilder.class),
                        List.of(RecordBuilder.class, JavaFile.class),
                        count -> Records.sources(count, properties)),
                new Row(
                        "MapStruct",
                        () -> List.of(new MappingProcessor()),
                        List.of(Mapper.class),
                        List.of(Mapper.class),
                        count -> Mappers.sources(count, properties)));
    }

    private static List<Class<?>> ofKuzet() {
        return List.of(PublicService.class);
    }
}
