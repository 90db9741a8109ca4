package kz.kuzet.conformance.grpc.contracts;

import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;

/** It has no methods of its own, and hands on to an object that has. */
public record Wrapping(BindableService behind) implements BindableService {

    @Override
    public ServerServiceDefinition bindService() {
        return behind.bindService();
    }
}
