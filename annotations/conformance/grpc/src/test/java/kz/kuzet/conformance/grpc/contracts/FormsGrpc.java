package kz.kuzet.conformance.grpc.contracts;

import com.google.protobuf.StringValue;
import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServiceDescriptor;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;

/**
 * What gRPC's code generator writes for a service with a method of each type. One thing differs: many services of this form are
 * needed, so each gives its own name.
 */
public final class FormsGrpc {

    private FormsGrpc() {}

    public static MethodDescriptor<StringValue, StringValue> method(String service, String name, MethodType type) {
        return MethodDescriptor.<StringValue, StringValue>newBuilder()
                .setType(type)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(service, name))
                .setSampledToLocalTracing(true)
                .setRequestMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .build();
    }

    public static MethodDescriptor<StringValue, StringValue> send(String service) {
        return method(service, "Send", MethodType.UNARY);
    }

    public static MethodDescriptor<StringValue, StringValue> list(String service) {
        return method(service, "ListAll", MethodType.SERVER_STREAMING);
    }

    public static MethodDescriptor<StringValue, StringValue> upload(String service) {
        return method(service, "Upload_parts", MethodType.CLIENT_STREAMING);
    }

    public static MethodDescriptor<StringValue, StringValue> form(String service) {
        return method(service, "Form", MethodType.UNARY);
    }

    public static MethodDescriptor<StringValue, StringValue> talk(String service) {
        return method(service, "Talk", MethodType.BIDI_STREAMING);
    }

    /** As generated. */
    public interface AsyncService {

        default void send(StringValue request, StreamObserver<StringValue> answers) {
            ServerCalls.asyncUnimplementedUnaryCall(FormsGrpc.send("Forms"), answers);
        }

        default void listAll(StringValue request, StreamObserver<StringValue> answers) {
            ServerCalls.asyncUnimplementedUnaryCall(FormsGrpc.list("Forms"), answers);
        }

        default StreamObserver<StringValue> uploadParts(StreamObserver<StringValue> answers) {
            return ServerCalls.asyncUnimplementedStreamingCall(FormsGrpc.upload("Forms"), answers);
        }

        default void form(StringValue request, StreamObserver<StringValue> answers) {
            ServerCalls.asyncUnimplementedUnaryCall(FormsGrpc.form("Forms"), answers);
        }

        default StreamObserver<StringValue> talk(StreamObserver<StringValue> answers) {
            return ServerCalls.asyncUnimplementedStreamingCall(FormsGrpc.talk("Forms"), answers);
        }
    }

    /** As generated, but for the name. */
    public abstract static class FormsImplBase implements BindableService, AsyncService {

        private final String name;

        protected FormsImplBase(String name) {
            this.name = name;
        }

        @Override
        public final ServerServiceDefinition bindService() {
            return FormsGrpc.bindService(this, name);
        }
    }

    public static ServerServiceDefinition bindService(AsyncService service, String name) {
        MethodDescriptor<StringValue, StringValue> send = send(name);
        MethodDescriptor<StringValue, StringValue> list = list(name);
        MethodDescriptor<StringValue, StringValue> upload = upload(name);
        MethodDescriptor<StringValue, StringValue> form = form(name);
        MethodDescriptor<StringValue, StringValue> talk = talk(name);
        return ServerServiceDefinition.builder(ServiceDescriptor.newBuilder(name)
                        .addMethod(send)
                        .addMethod(list)
                        .addMethod(upload)
                        .addMethod(form)
                        .addMethod(talk)
                        .build())
                .addMethod(send, ServerCalls.asyncUnaryCall(service::send))
                .addMethod(list, ServerCalls.asyncServerStreamingCall(service::listAll))
                .addMethod(upload, ServerCalls.asyncClientStreamingCall(service::uploadParts))
                .addMethod(form, ServerCalls.asyncUnaryCall(service::form))
                .addMethod(talk, ServerCalls.asyncBidiStreamingCall(service::talk))
                .build();
    }
}
