package kz.kuzet.conformance.grpc.spring.contracts;

import com.google.protobuf.StringValue;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;

/** What gRPC's code generator writes for a service with one method. */
public abstract class NoteImplBase implements BindableService {

    public static MethodDescriptor<StringValue, StringValue> send(String service) {
        return MethodDescriptor.<StringValue, StringValue>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(service, "Send"))
                .setRequestMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .build();
    }

    /** A proxy of the service has no fields, so the name comes from a method. */
    protected abstract String serviceName();

    public void send(StringValue request, StreamObserver<StringValue> answers) {
        ServerCalls.asyncUnimplementedUnaryCall(send(serviceName()), answers);
    }

    @Override
    public final ServerServiceDefinition bindService() {
        return ServerServiceDefinition.builder(serviceName())
                .addMethod(send(serviceName()), ServerCalls.asyncUnaryCall(this::send))
                .build();
    }

    public static void answer(String text, StreamObserver<StringValue> answers) {
        answers.onNext(StringValue.of(text));
        answers.onCompleted();
    }
}
