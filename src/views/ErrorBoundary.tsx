import { Component, type ReactNode } from 'react';

type Props = {
  /** What is guarded. */
  readonly children: ReactNode;
  /** What stands in its place after a failure; `retry` shows the guarded part again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
};

/** Keeps a failure of one part from taking the rest down, and offers to try it again. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error
      ? this.props.fallback(error, () => this.setState({ error: null }))
      : this.props.children;
  }
}
