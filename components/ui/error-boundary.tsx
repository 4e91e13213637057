import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { Button } from './button';
import { EmptyState } from './empty-state';

type ErrorBoundaryProps = { children: ReactNode };

/** A fault in drawing must not leave a blank panel: it says so, and offers the way back. React knows this as a class only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error('A part of the page could not be drawn.', error, info.componentStack);
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="h-full bg-surface">
        <EmptyState
          level={1}
          title="This could not be shown"
          action={
            <>
              <Button look="primary" onClick={() => this.setState({ hasFailed: false })}>
                Try again
              </Button>
              <Button onClick={() => location.reload()}>Reload</Button>
            </>
          }
        >
          Something in Deskmate broke while drawing. What was saved is kept, and your inbox is not affected.
        </EmptyState>
      </main>
    );
  }
}
