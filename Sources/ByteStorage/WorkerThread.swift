#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A thread for one piece of work that gives way to all others.
package final class WorkerThread: Sendable {
  private let thread: pthread_t

  /// Starts `body` on a thread of its own; nil where the system has no thread to give.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let work = unsafe Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let result = unsafe pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Darwin)
          let argument: UnsafeMutableRawPointer? = unsafe argument
        #endif
        // What was retained for this thread when it was started.
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, work.toOpaque())
    guard result == 0 else {
      unsafe work.release()
      return nil
    }
    #if canImport(Darwin)
      guard let thread else { return nil }
    #endif
    self.thread = thread
  }

  /// Waits until the work is done.
  ///
  /// - Precondition: it or `detach` is called once.
  package func join() {
    pthread_join(thread, nil)
  }

  /// Lets the thread end when its work is done, without anyone who waits for it.
  package func detach() {
    pthread_detach(thread)
  }

  private final class Work: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }

    func run() {
      #if os(Linux)
        // Of this thread alone, as Linux has it; elsewhere it would be of the whole process.
        _ = nice(5)
      #endif
      body()
    }
  }
}
